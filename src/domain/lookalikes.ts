/**
 * Pairs of a character and the one that it is taken for. NFKC already folds full-width letters, circled
 * digits and Kangxi radicals; these are the ones that it leaves: Cyrillic and Greek letters, variants of 博 and 客, and the CJK radicals.
 */
export const lookalikes =
	'аaвbсcеeѕsіiјjкkмmнhоoрpтtуyхxԁdһhԛqԝwαaβbεeηnιiκkμuνvοoρpτtυuχxγy' +
	'愽博愙客⺅亻⺈刀⺊卜⺌小⺍小⺕彐⺖心⺗心⺘手⺙攵⺡水⺢水⺣火⺤爪⺦丬⺨犬⺩王⺫网⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺶羊⺷羊⺸羊⺹老⺺聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
