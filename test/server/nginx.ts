import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'

// Debian's nginx with the project's own configuration, on a free port, its pages of paper in a folder of the test.

export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path))
if (!nginx) console.warn('\nNO NGINX: install nginx. What needs it is SKIPPED.\n')

const conf = join(import.meta.dirname, '..', '..', 'deploy', 'nginx.conf')

export async function startNginx(app1: string, app2: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-nginx-'))
  mkdirSync(join(folder, 'logs'))
  const port = await freePort()
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')
  const text = readFileSync(conf, 'utf8')
    .replaceAll('app1:4173', `127.0.0.1:${app1}`)
    .replaceAll('app2:4173', `127.0.0.1:${app2}`)
    // A test has no right to more open files than it was given.
    .replace(/worker_rlimit_nofile.*/, '')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('http {', `http {\n${places}`)
    .replace('worker_processes auto;', `worker_processes 1;\ndaemon off;\npid ${join(folder, 'pid')};`)
  writeFileSync(join(folder, 'nginx.conf'), text)
  const child = spawn(nginx as string, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await fetch(`${address}/health`).catch(() => undefined))?.ok) await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    address,
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
