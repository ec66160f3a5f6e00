import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../domain/messages/match.ts';

/**
 * The wordings that a text is compared with. They are many, so they are loaded when a text is there; undefined until
 * then, and if they cannot be loaded: the list of messages is in the page all the same.
 */
export function useWordings(isWanted: boolean): readonly Message[] | undefined {
	const [wordings, setWordings] = useState<readonly Message[]>();
	useEffect(() => {
		if (!isWanted || wordings) return;
		import('virtual:beian/message-wordings').then(
			(module) => setWordings(module.default),
			() => undefined,
		);
	}, [isWanted, wordings]);
	return wordings;
}
