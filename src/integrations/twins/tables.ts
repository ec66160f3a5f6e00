import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { h } from 'hastscript';

/**
 * A table in which a cell that reaches over several rows stands in each of them: a row that is quoted alone
 * still says what it is about.
 */
export function expandRows(table: Element): Element {
	const left: { cell: Element; rows: number }[] = [];
	for (const row of selectAll('tr', table)) {
		const cells = row.children.filter((child) => child.type === 'element');
		for (const [column, reaching] of left.entries()) {
			if (reaching.rows > 0) cells.splice(column, 0, structuredClone(reaching.cell));
			reaching.rows -= 1;
		}
		for (const [column, cell] of cells.entries()) {
			const rows = Number(cell.properties['rowSpan'] ?? 1);
			delete cell.properties['rowSpan'];
			if (rows > 1) left[column] = { cell, rows: rows - 1 };
			left[column] ??= { cell, rows: 0 };
		}
		row.children = cells;
	}
	return table;
}

/** A table whose cells hold more than a line, which Markdown's cannot: each row its own text, headed by its first cell. */
export function splitRows(table: Element): Element[] {
	return selectAll('tr', table).flatMap((row) => {
		const [head, ...cells] = row.children.filter((child) => child.type === 'element');
		if (!head || !cells.some(({ tagName }) => tagName === 'td')) return [];
		return [h('p', h('strong', head.children)), ...cells.map((cell) => h('div', cell.children))];
	});
}
