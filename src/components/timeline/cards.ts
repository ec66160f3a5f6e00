/** Loaded for whoever waits for something, or for the SMS check. */
export { findWaits } from '../../domain/timeline/waiting.ts';
export { SmsClock } from '../case/SmsClock.tsx';
export { tellNews } from '../case/tell-news.ts';
export { WaitingCard } from '../case/WaitingCard.tsx';
export { markDone } from './mark-done.ts';
