import type { TestCase } from '../../pipeline/fixtures';
import type { ProblemCode } from '../catalogue';

/** How the page answers a pain of the users, and the case that brings it about. */
export type Answer =
  | { pain: number; title: string; by: 'diagnosed'; code: ProblemCode; test: TestCase; fixes?: boolean }
  /** The simulation itself shows what happens; `shows` proves it. */
  | { pain: number; title: string; by: 'explained'; shows: () => void }
  /** Another part of the product answers. */
  | { pain: number; title: string; by: 'import' | 'export' | 'lesson'; how: string };
