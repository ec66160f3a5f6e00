/** The one script of every page: what was entered into several files would be asked for, or repeated, several times. */
import '../offline/offline-bar.ts';
import '../search/site-search.ts';
import './sidebar-state.ts';
import './theme-select.ts';
