/**
 * The name of the slot that holds a task's details. Dots for hyphens: Astro's Preact renderer turns
 * hyphens into capitals and then, finding no slot of the name it knows, writes every slot a second time.
 */
export function slotName(task: string): string {
	return `task.${task.replaceAll('-', '.')}`;
}
