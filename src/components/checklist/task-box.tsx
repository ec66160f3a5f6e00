/** The box of a paper form, with the tick of a seal. No component: hundreds of them are slow to wake. */
export function renderTaskBox() {
	return (
		<span class="task-box" aria-hidden="true">
			<svg viewBox="0 0 24 24">
				<path d="M4.5 13.2c2 1.6 3.6 3.6 4.9 6C11.7 13 15.2 7.8 20.5 3.5" />
			</svg>
		</span>
	);
}
