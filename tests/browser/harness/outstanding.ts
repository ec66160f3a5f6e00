/**
 * Journeys that are known to fail since the interface began to be rebuilt round one case (the situation strip, the timeline
 * that answers first, the messages reason by reason): by name, with what is known of each. They are skipped, and each run
 * prints them with these words. The list is to be empty again: mend the product or the journey, then take its line out.
 */
export const outstanding: Readonly<Record<string, string>> = {};
