/** What is shown once a case is being chosen; it comes in one piece then, and not on the first visit. */
export { sayReason } from './reason-text.ts';
export { tellSms } from '../case/tell-sms.ts';
export { Focus } from './Focus.tsx';
export { Spine } from './Spine.tsx';
export { TaskCard } from './TaskCard.tsx';
export { ListActions } from './ListActions.tsx';
export { Choice } from '../ui/Choice.tsx';
export { UndecidedTasks } from './UndecidedTasks.tsx';
