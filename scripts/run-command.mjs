// @ts-check
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command that can take long, with a line that says what is going on and for how many seconds.
 * @param {string} label what people read
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ succeeded: boolean, output: string, seconds: number }>} output: all that it printed
 */
export async function runCommand(label, command, args, env = process.env) {
  const progress = showProgress(label);
  const started = Date.now();
  const { code, output } = await run(command, args, withColour(env));
  progress.end();
  return { succeeded: code === 0, output, seconds: (Date.now() - started) / 1000 };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, args, env) {
  return new Promise((resolve) => {
    // Windows starts .cmd files only through its shell.
    const shell = command.endsWith('.cmd');
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * What is kept and shown later has colours only where they will be seen.
 * @param {NodeJS.ProcessEnv} env
 */
function withColour({ FORCE_COLOR: _, NO_COLOR: __, ...env }) {
  return process.stdout.isTTY ? { ...env, FORCE_COLOR: '1' } : { ...env, NO_COLOR: '1' };
}

/**
 * On a terminal the seconds count up in place; in a log a line is added now and then.
 * @param {string} label
 */
function showProgress(label) {
  const { stdout } = process;
  const started = Date.now();
  const show = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    if (stdout.isTTY) stdout.write(`\r  ${label} … ${seconds} s`);
    else if (seconds > 0) console.log(`  ${label} … ${seconds} s`);
  };
  show();
  const timer = setInterval(show, stdout.isTTY ? 1_000 : 20_000);
  return {
    end() {
      clearInterval(timer);
      if (stdout.isTTY) stdout.write('\r\u001b[K');
    },
  };
}
