// Makes the Node of this machine usable by frontend-maven-plugin, which otherwise downloads its own:
// links node and npm into <installDirectory>/node and prints the version. Exit code 1 = nothing usable, let the plugin download.
const { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } = require('node:fs');
const { delimiter, dirname, join } = require('node:path');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) process.exit(1);

const candidates = [join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm')];
for (const folder of (process.env.PATH || '').split(delimiter)) {
  const command = join(folder, 'npm');
  if (existsSync(command)) candidates.push(join(dirname(realpathSync(command)), '..'));
}
const npm = candidates.find((folder) => existsSync(join(folder, 'bin', 'npm-cli.js')));
if (!npm) process.exit(1);

const home = join(process.argv[2], 'node');
mkdirSync(join(home, 'node_modules'), { recursive: true });
for (const [link, target] of [
  [join(home, 'node'), process.execPath],
  [join(home, 'node_modules', 'npm'), npm],
]) {
  rmSync(link, { recursive: true, force: true });
  symlinkSync(target, link);
}
process.stdout.write(process.version);
