package trinhky.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import trinhky.shared.StartRefused;

/** The directory that holds the embedded database, held by one application at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes the directory, or fails at once when another application works in it; never touches its database then. */
    static DataDirectory take(Path directory) {
        try {
            Path root = made(directory.toAbsolutePath().normalize());
            FileChannel channel =
                    FileChannel.open(root.resolve("trinhky.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "Another Trình Ký already works in " + root + ".",
                        "Stop it, or give this one its own --trinhky.data-dir.");
            }
            return new DataDirectory(root, channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be used.", unusable);
        }
    }

    /** A new directory is open to its owner alone: programs are started from it, and the unpacked ones are writable for all. */
    private static Path made(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return root;
        }
        Files.createDirectories(root);
        PosixFileAttributeView rights = Files.getFileAttributeView(root, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        return root;
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** The unpacked programs stay beside the data, so that no cleaner of temporary files takes them from a running server. */
    Path programs() {
        return root.resolve("postgres-programs");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
