package trinhky.intake.application;

import java.util.Locale;
import java.util.ResourceBundle;

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
}
