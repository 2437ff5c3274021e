package trinhky.intake.application.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks every stream of a PDF file for counting only, before a reader that would keep it all in memory does. */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 16 * 1024;
    private static final Pattern FILTER = Pattern.compile("/(?:Filter|F)\\b");
    private static final Pattern INDIRECT = Pattern.compile("/Filter\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern EXPANDING = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern OLD = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern ESCAPED = Pattern.compile("/[A-Za-z]*#");

    private final byte[] content;
    private final Allowance allowance;
    private final byte[] sink = new byte[64 * 1024];
    private long unpacked;

    private PdfStreams(byte[] content, Allowance allowance) {
        this.content = content;
        this.allowance = allowance;
    }

    /** Refuses a file that unpacks to more than the limits, or that hides how it is packed. */
    static void requireModest(byte[] content, Allowance allowance) {
        PdfStreams streams = new PdfStreams(content, allowance);
        int objectAt = -1;
        for (int at = 0; at < content.length - STREAM.length; at++) {
            if (content[at] == ' ' && streams.is(OBJECT, at)) {
                objectAt = at;
            } else if (content[at] == 's' && streams.is(STREAM, at) && !streams.is(END, at - 3)) {
                streams.check(objectAt, at);
            }
        }
    }

    private void check(int objectAt, int at) {
        allowance.stillTime();
        boolean known = objectAt >= 0 && at - objectAt <= LONGEST_DICTIONARY;
        String dictionary = known ? new String(content, objectAt, at - objectAt, StandardCharsets.ISO_8859_1) : "";
        boolean hidden = INDIRECT.matcher(dictionary).find()
                || ESCAPED.matcher(filter(dictionary)).find();
        boolean twice = EXPANDING.matcher(dictionary).results().count() > 1;
        if (hidden || twice) {
            throw FileProblems.of("bomb");
        }
        int begin = dataAt(at + STREAM.length);
        if (OLD.matcher(dictionary).find() && endAt(begin) - begin > Limits.PDF_OLD_PACKING_BYTES) {
            throw FileProblems.of("bomb");
        }
        inflate(begin);
    }

    private static String filter(String dictionary) {
        var named = FILTER.matcher(dictionary);
        return named.find() ? dictionary.substring(named.end(), Math.min(dictionary.length(), named.end() + 80)) : "";
    }

    private void inflate(int begin) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, begin, content.length - begin);
            long size = 0;
            int count;
            while ((count = inflater.inflate(sink)) > 0) {
                allowance.stillTime();
                size += count;
                unpacked += count;
                if (size > Limits.PDF_STREAM_BYTES || unpacked > Limits.PDF_BYTES) {
                    throw FileProblems.of("bomb");
                }
            }
        } catch (DataFormatException none) {
            inflater.reset(); // a broken stream has nothing more to count
        } finally {
            inflater.end();
        }
    }

    private int dataAt(int at) {
        int begin = at;
        while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n' || content[begin] == ' ')) {
            begin++;
        }
        return begin;
    }

    private int endAt(int begin) {
        int at = begin;
        while (at < content.length - END.length && !is(END, at)) {
            at++;
        }
        return at;
    }

    private boolean is(byte[] mark, int at) {
        if (at < 0 || at + mark.length > content.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
