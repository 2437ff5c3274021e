package trinhky.intake.application.file;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import trinhky.shared.DomainProblem;

/** Reads a file of a plan, whoever made it, within {@link Limits}. Nothing of it is executed, fetched or stored. */
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
public final class FileReading {

    private static final Semaphore READERS = new Semaphore(Limits.AT_ONCE);

    private FileReading() {}

    /**
     * Reads the whole file; its kind is told by its content.
     *
     * @throws DomainProblem field {@code file}, codes {@code intake.file-empty}, {@code -too-large}, {@code -unknown-kind},
     *     {@code -old-word}, {@code -encrypted}, {@code -macro}, {@code -bomb}, {@code -too-many-pages},
     *     {@code -too-much-text}, {@code -nested}, {@code -malformed}, {@code -scanned}, {@code -no-text},
     *     {@code -timeout}, {@code -busy}
     */
    public static FileText read(byte[] content) {
        return read(content, text -> text);
    }

    /**
     * Reads the whole file and makes something of it, both within the time allowed.
     *
     * @param then what to make of the text
     * @throws DomainProblem as {@link #read(byte[])}
     */
    public static <T> T read(byte[] content, Function<FileText, T> then) {
        requireReadable(content.length);
        return within(new FutureTask<>(() -> then.apply(FileKinds.read(content, new Allowance()))));
    }

    /**
     * Refuses a file by its size, before its bytes are in memory.
     *
     * @param size in bytes
     */
    public static void requireReadable(long size) {
        if (size == 0) {
            throw FileProblems.of("empty");
        }
        if (size > Limits.FILE_BYTES) {
            throw FileProblems.of("too-large", Limits.FILE_BYTES / 1024 / 1024);
        }
    }

    private static <T> T within(FutureTask<T> reading) {
        try {
            if (!READERS.tryAcquire(Limits.TIME.toSeconds(), TimeUnit.SECONDS)) {
                throw FileProblems.of("busy");
            }
            start(reading);
            return reading.get(Limits.TIME.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw FileProblems.of("timeout", Limits.TIME.toSeconds());
        } catch (ExecutionException failed) {
            throw problem(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw FileProblems.of("timeout", Limits.TIME.toSeconds());
        } finally {
            reading.cancel(true);
        }
    }

    /** A reader of its own, which gives its place free when it really ended, not when nobody waits for it any more. */
    private static void start(FutureTask<?> reading) {
        Runnable freeing = () -> {
            try {
                reading.run();
            } finally {
                READERS.release();
            }
        };
        Thread reader = new Thread(freeing, "plan-file-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** A file nested deeper than a thread's stack is malformed too; so is everything that its readers stumble over. */
    private static DomainProblem problem(Throwable cause) {
        if (cause instanceof DomainProblem problem) {
            return problem;
        }
        return cause instanceof StackOverflowError ? FileProblems.of("nested") : FileProblems.malformed();
    }
}
