/** The longest text that is looked at, in UTF-16 units; messages are far shorter. */
export const longestText = 4000;
