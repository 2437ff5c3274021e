package trinhky.notification.application;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server that answers as it is told: a reply per command, silence, or an end of the connection. */
@SuppressWarnings("PMD.CloseResource") // closed with the server
final class FaultySmtpServer implements AutoCloseable {
    static final String SILENCE = "(silence)";
    static final String HANG_UP = "(hang up)";

    private final ServerSocket listener;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    FaultySmtpServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread server = new Thread(this::serve, "faulty-smtp");
        server.setDaemon(true);
        server.start();
    }

    /** From now on this is said to commands that begin so; {@code "."} is the end of a message, "" the greeting. */
    FaultySmtpServer answers(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Every line it got, the messages with it. */
    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                Thread talk = new Thread(() -> talk(socket), "faulty-smtp-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            if (say(socket, reply("", "220 faulty"))) {
                listen(socket);
            }
        } catch (IOException gone) {
            heard.add("(gone)");
        }
    }

    private void listen(Socket plain) throws IOException {
        Socket socket = plain;
        BufferedReader lines = reader(socket);
        boolean message = false;
        String line = lines.readLine();
        while (line != null) {
            heard.add(line);
            if (message ? ".".equals(line) : !line.isEmpty()) {
                if (!say(socket, message ? reply(".", "250 2.0.0 taken") : answer(line))) {
                    return;
                }
                message = !message
                        && line.startsWith("DATA")
                        && replies.getOrDefault("DATA", "354").startsWith("354");
            }
            if (line.startsWith("STARTTLS") && replies.containsKey("STARTTLS")) {
                socket = encrypted(plain);
                lines = reader(socket);
            }
            line = lines.readLine();
        }
    }

    private String answer(String line) {
        String command = line.length() < 4 ? line : line.substring(0, 4);
        return replies.entrySet().stream()
                .filter(it -> !it.getKey().isEmpty() && line.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> switch (command) {
                    case "EHLO" -> replies.containsKey("STARTTLS") ? "250-faulty\r\n250 STARTTLS" : "250 faulty";
                    case "DATA" -> "354 go on";
                    case "QUIT" -> "221 bye";
                    default -> "250 2.0.0 ok";
                });
    }

    private String reply(String command, String usual) {
        return replies.getOrDefault(command, usual);
    }

    /** False when the connection is over. */
    private boolean say(Socket socket, String reply) throws IOException {
        if (HANG_UP.equals(reply)) {
            return false;
        }
        if (!SILENCE.equals(reply)) {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        return true;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Socket encrypted(Socket plain) throws IOException {
        SSLSocket socket =
                (SSLSocket) context().getSocketFactory().createSocket(plain, "localhost", plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    /** With the self-signed certificate that the mail catcher's library brings. */
    private static SSLContext context() throws IOException {
        char[] password = "changeit".toCharArray();
        try (InputStream stored = DummySSLServerSocketFactory.class.getResourceAsStream("/greenmail.p12")) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IOException(unusable);
        }
    }
}
