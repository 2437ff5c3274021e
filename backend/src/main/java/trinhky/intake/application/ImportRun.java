package trinhky.intake.application;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import trinhky.intake.application.file.FileReading;
import trinhky.shared.DomainProblem;

/** Reads many files on all processors and tells how far it is. */
public final class ImportRun {

    private static final int BAR = 30;

    private final IntakeWords words;

    public ImportRun(IntakeWords words) {
        this.words = words;
    }

    /** Reads the files; one that cannot be read does not stop the others. */
    public ImportReport read(List<Path> files, PrintStream progress) {
        ExecutorService readers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<ImportReport.ReadFile>> running =
                    files.stream().map(file -> readers.submit(() -> read(file))).toList();
            List<ImportReport.ReadFile> done = new ArrayList<>();
            for (Future<ImportReport.ReadFile> one : running) {
                done.add(one.get());
                bar(progress, done.size(), files.size());
            }
            return new ImportReport(done);
        } catch (InterruptedException | ExecutionException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            readers.shutdownNow();
        }
    }

    private ImportReport.ReadFile read(Path file) {
        String name = file.getFileName().toString();
        try {
            FileReading.requireReadable(Files.size(file));
            return new ImportReport.ReadFile(name, PlanFiles.read(name, Files.readAllBytes(file)), null);
        } catch (DomainProblem unreadable) {
            return new ImportReport.ReadFile(name, null, words.of(unreadable));
        } catch (IOException missing) {
            return new ImportReport.ReadFile(name, null, words.of("intake.file-missing"));
        }
    }

    private static void bar(PrintStream progress, int done, int all) {
        if (all > 1) {
            int filled = BAR * done / all;
            progress.print("\r[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + done + "/" + all);
            if (done == all) {
                progress.println();
            }
        }
    }
}
