// Remembers which lock file node_modules was installed from; pom.xml then skips npm ci while the lock is unchanged.
require('node:fs').copyFileSync('package-lock.json', 'node_modules/.installed-lock.json');
