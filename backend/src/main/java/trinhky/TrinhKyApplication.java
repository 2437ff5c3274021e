package trinhky;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import trinhky.intake.ImportCommand;

/** Starts Trình Ký, or with the command {@code import} reads files of plans and ends. */
@SpringBootApplication
@SuppressWarnings("PMD.CloseResource") // the standard streams stay open as long as the process
public class TrinhKyApplication {

    /** The zone of every date in the product; the engine writes timestamps without zone and evaluates cron in it. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    /** The build starts the product once for its archive of classes; it must leave no database running behind. */
    private static final String STOP_WHEN_STARTED = "trinhky.stop-when-started";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        if (args.length > 0 && args[0].equals(ImportCommand.NAME)) {
            List<String> arguments = List.of(args).subList(1, args.length);
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            System.exit(new ImportCommand(out, err).run(arguments));
        }
        ConfigurableApplicationContext product = SpringApplication.run(TrinhKyApplication.class, args);
        if (product.getEnvironment().getProperty(STOP_WHEN_STARTED, Boolean.class, false)) {
            System.exit(SpringApplication.exit(product));
        }
    }
}
