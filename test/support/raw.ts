import { connect } from 'node:net';

/**
 * What comes back for bytes on a connection of their own, when it is over. We close our end at the first answer, as a
 * client does that has what it wanted; `end`: with the last byte.
 */
export function exchange(port: number, bytes: string | Buffer, end = false): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () =>
      end ? socket.end(bytes) : socket.write(bytes),
    );
    socket.setEncoding('latin1').on('data', (text) => {
      got += text;
      socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(got));
  });
}
