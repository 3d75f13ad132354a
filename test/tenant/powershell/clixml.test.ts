import { expect, test } from 'vitest';
import { plainText } from '../../../src/tenant/powershell/clixml.js';

const OBJECTS =
  '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">' +
  '<Obj S="progress" RefId="0"><MS><PR N="Record"><AV>Preparing modules</AV></PR></MS></Obj>' +
  '<S S="Error">Import-Module : The module &quot;X&quot; was not loaded._x000D__x000A_</S>' +
  '<S S="Error">At line:1 &amp; more_x000D__x000A_</S></Objs>';

test.each([
  ['an ordinary line', 'an ordinary line'],
  ['#< CLIXML', ''],
  [OBJECTS, 'Import-Module : The module "X" was not loaded. At line:1 & more'],
])('%.40s', (line, text) => {
  expect(plainText(line)).toBe(text);
});
