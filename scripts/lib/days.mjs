/**
 * Other days than today on which everything has to hold: soon, after deadlines have passed, when this year's calendar is
 * long over, and the two days that calendars are wrong about.
 */

const DAY_MS = 86_400_000;

/** @type {Record<string, (year: number, month: number, day: number) => number>} the day as milliseconds since 1970 */
const dates = {
	'two-days': (year, month, day) => Date.UTC(year, month, day + 2),
	'half-a-year': (year, month, day) => Date.UTC(year, month + 6, day),
	'three-years': (year, month, day) => Date.UTC(year + 3, month, day),
	'leap-day': (year, month, day) => {
		const isLeap = (/** @type {number} */ one) => new Date(Date.UTC(one, 1, 29)).getUTCMonth() === 1;
		let leap = Date.UTC(year, month, day) < Date.UTC(year, 1, 29) ? year : year + 1;
		while (!isLeap(leap)) leap++;
		return Date.UTC(leap, 1, 29);
	},
	'year-end': (year, month, day) => Date.UTC(month === 11 && day === 31 ? year + 1 : year, 11, 31),
};

export const dayNames = Object.keys(dates);

/**
 * The other day of this name, as seen from a day.
 *
 * @param {string} name one of `dayNames`; throws for another
 * @param {Date} [today]
 * @returns {{ date: string, offset: number }} the date as YYYY-MM-DD, and whole days from today on in seconds
 */
export function otherDay(name, today = new Date()) {
	const dateOf = dates[name];
	if (!dateOf) throw new Error(`there is no day ${name}; there are ${dayNames.join(', ')}`);
	const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
	const then = dateOf(year, month, day);
	return {
		date: new Date(then).toISOString().slice(0, 10),
		offset: Math.round((then - Date.UTC(year, month, day)) / DAY_MS) * 86_400,
	};
}

/**
 * A command for whose processes, and all that they start, it is another day, at this time of it. It takes Debian's
 * `faketime`, which replaces the system's clock below every program: Node, browsers and nginx alike.
 *
 * @param {number} offset seconds
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function shifted(offset, command, args) {
	return ['faketime', ['-f', `+${offset}`, command, ...args]];
}
