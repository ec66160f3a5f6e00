/** The one script of every page: in several files it would be asked for several times, and compress worse. */
import '../offline/offline-bar.ts';
import '../search/site-search.ts';
import '../guide/source-panel.ts';
import './menu.ts';
import './theme-select.ts';
