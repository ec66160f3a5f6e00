/** Loaded for whoever waits for something, or for the SMS check. */
export { SmsClock } from '../case/SmsClock.tsx';
export { tellNews } from '../case/tell-news.ts';
export { WaitingCard } from '../case/WaitingCard.tsx';
