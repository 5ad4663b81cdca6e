import { expect, test } from './playground';

test('the local emulator is shown beside API Gateway, with the reasons for every difference', async ({
  playground,
}) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  const template = playground.responses.getByRole('textbox', { name: 'Template application/json' });
  await playground.paste(
    template,
    '{"a": "$context.nothing", "b": "$input.path(\'$.errorMessage\').replaceAll("[aeiou]", "_")", "c": $input.path("$.trace")}',
  );
  await playground.reply.getByRole('tab', { name: 'Local emulator' }).click();
  const causes = playground.reply.getByRole('list', { name: 'Causes' });
  await expect(causes).toContainText('Undefined reference');
  await expect(causes).toContainText('Same method, other meaning');
  await expect(causes).toContainText('Printing of maps and lists');
  await expect(playground.reply.getByRole('region', { name: 'API Gateway' })).toContainText('[N_tF__nd] n_ p_t');
  await expect(playground.reply.getByRole('region', { name: /velocityjs/ })).toContainText('$context.nothing');
  await playground.paste(template, '{"a": $input.json("$.errorMessage")}');
  await expect(playground.reply).toContainText('A local emulator prints exactly what API Gateway does.');
});

test('a template that keeps velocityjs busy is stopped, and the next one is rendered', async ({ playground }) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  const template = playground.responses.getByRole('textbox', { name: 'Template application/json' });
  await playground.reply.getByRole('tab', { name: 'Local emulator' }).click();
  await playground.paste(
    template,
    // Only JavaScript's texts have this method; its pattern backtracks for ever.
    `#set($text = "${'a'.repeat(40)}"){"x": 1$!text.search("(a+)+b")}`,
  );
  await expect(playground.reply.getByRole('list', { name: 'Causes' })).toContainText('velocityjs does not come back');
  await playground.paste(template, '{"x": 1}');
  await expect(playground.reply).toContainText('A local emulator prints exactly what API Gateway does.');
});
