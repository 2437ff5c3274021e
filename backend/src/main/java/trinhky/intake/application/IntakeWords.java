package trinhky.intake.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import trinhky.shared.DomainProblem;

/** The module's words where no web request brings a language. */
public final class IntakeWords {

    private final ResourceBundle words;

    public IntakeWords(Locale language) {
        this.words = ResourceBundle.getBundle("messages.intake", language);
    }

    /** The words behind a code. */
    public String of(String code) {
        return words.getString(code);
    }

    /** The words of a refusal, one sentence for each of its reasons. */
    public String of(DomainProblem problem) {
        return problem.fields().stream()
                .map(field -> field.args().isEmpty()
                        ? of(field.code())
                        : MessageFormat.format(of(field.code()), field.args().toArray()))
                .collect(Collectors.joining(" "));
    }
}
