package trinhky.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springframework.stereotype.Component;

/** The docstrings of controllers and records as the interface description shows them: one line, code as Markdown has it. */
@Component
class Docstrings extends SpringDocJavadocProvider {

    private static final Pattern CODE = Pattern.compile("</?code>");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? [^}]*?([\\w]+)(?:\\([^)]*\\))?}");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.+?[.])\\s(?=\\S)");

    @Override
    public String getClassJavadoc(Class<?> type) {
        return plain(super.getClassJavadoc(type));
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return super.getRecordClassParamJavadoc(type).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, words -> plain(words.getValue())));
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return plain(super.getMethodJavadocDescription(method));
    }

    @Override
    public String getParamJavadoc(Method method, String name) {
        return plain(super.getParamJavadoc(method, name));
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return plain(super.getFieldJavadoc(field));
    }

    @Override
    public String getFirstSentence(String words) {
        var first = FIRST_SENTENCE.matcher(words == null ? "" : words);
        return first.find() ? first.group(1) : words;
    }

    /** Without line breaks, HTML and links; null stays null. */
    static String plain(String words) {
        if (words == null) {
            return null;
        }
        String linked = LINK.matcher(words).replaceAll("`$1`");
        String code = CODE.matcher(linked).replaceAll("`");
        return code.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
