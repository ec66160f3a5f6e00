/** What is shown once a case is being chosen; it comes in one piece then, and not on the first visit. */
export { PrintedFiling } from './PrintedFiling.tsx';
export { Overview } from './Overview.tsx';
export { ListActions } from './ListActions.tsx';
export { UndecidedTasks } from './UndecidedTasks.tsx';
