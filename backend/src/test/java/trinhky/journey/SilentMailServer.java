package trinhky.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes a mail whole and, while it is silent, never says that it did. */
@SuppressWarnings({"PMD.CloseResource", "PMD.EmptyCatchBlock"
}) // whoever serves a caller closes its socket; a killed caller is no fault
final class SilentMailServer implements AutoCloseable {

    /** A mail that was taken. */
    record Taken(String id, String to, boolean answered) {}

    private final ServerSocket socket;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile boolean silent = true;

    SilentMailServer() {
        try {
            socket = new ServerSocket(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Taken> taken() {
        return taken;
    }

    /** From now on it answers. */
    void speak() {
        silent = false;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 ready");
            String to = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                to = verb.equals("RCPT") ? line.replaceAll(".*<(.*)>.*", "$1") : to;
                if (verb.equals("DATA")) {
                    say(caller, "354 go on");
                    take(caller, lines, to);
                } else {
                    say(caller, verb.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException gone) {
            // the product was killed
        }
    }

    private void take(Socket caller, BufferedReader lines, String to) throws IOException {
        String id = "";
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                return;
            }
            id = id.isEmpty() && line.startsWith("Message-ID:")
                    ? line.substring("Message-ID:".length()).strip()
                    : id;
        }
        taken.add(new Taken(id, to, !silent));
        if (!silent) {
            say(caller, "250 taken");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
