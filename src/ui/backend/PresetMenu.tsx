import type { Preset } from '../../document';
import { Menu } from '../parts/Menu';

/** Outcomes to choose from instead of filling in the form. */
export function PresetMenu<T>({
  presets,
  onChoose,
}: {
  presets: readonly Preset<T>[];
  onChoose: (preset: Preset<T>) => void;
}) {
  return (
    <Menu
      label="Preset outcomes"
      align="end"
      trigger={<span className="text-sm">Presets</span>}
      triggerClassName="px-1.5"
      items={presets.map((preset) => ({ label: preset.name, run: () => onChoose(preset) }))}
    />
  );
}
