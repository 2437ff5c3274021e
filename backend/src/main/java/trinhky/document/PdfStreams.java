package trinhky.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How far the streams of a PDF file of strangers unpack: each is unpacked once for counting only, before a reader that would keep
 * it all in memory does.
 */
public final class PdfStreams {

    /** One stream unpacked: an uncompressed A4 page scanned at 400 dpi in colour has 46 MB. */
    public static final int STREAM_BYTES = 64 * 1024 * 1024;

    /** Packed bytes of the two old packings whose size cannot be foreseen: 64 KB of them unpack to less than 64 MB. */
    public static final int OLD_PACKING_BYTES = 64 * 1024;

    /** All streams unpacked; counted, not kept. */
    private static final long ALL_BYTES = 1024L * 1024 * 1024;

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
    private final Runnable meanwhile;
    private final byte[] sink = new byte[64 * 1024];
    private long unpacked;

    private PdfStreams(byte[] content, Runnable meanwhile) {
        this.content = content;
        this.meanwhile = meanwhile;
    }

    /**
     * Whether the file stays within the limits and does not hide how it is packed.
     *
     * @param meanwhile run again and again while counting; what it throws ends it
     */
    public static boolean areModest(byte[] pdf, Runnable meanwhile) {
        PdfStreams streams = new PdfStreams(pdf, meanwhile);
        int objectAt = -1;
        for (int at = 0; at < pdf.length - STREAM.length; at++) {
            if (pdf[at] == ' ' && streams.is(OBJECT, at)) {
                objectAt = at;
            } else if (pdf[at] == 's' && streams.is(STREAM, at) && !streams.is(END, at - 3)) {
                if (!streams.isModest(objectAt, at)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isModest(int objectAt, int at) {
        meanwhile.run();
        boolean known = objectAt >= 0 && at - objectAt <= LONGEST_DICTIONARY;
        String dictionary = known ? new String(content, objectAt, at - objectAt, StandardCharsets.ISO_8859_1) : "";
        boolean hidden = INDIRECT.matcher(dictionary).find()
                || ESCAPED.matcher(filter(dictionary)).find();
        boolean twice = EXPANDING.matcher(dictionary).results().count() > 1;
        int begin = dataAt(at + STREAM.length);
        boolean old = OLD.matcher(dictionary).find() && endAt(begin) - begin > OLD_PACKING_BYTES;
        return !hidden && !twice && !old && unpacksModestly(begin);
    }

    private static String filter(String dictionary) {
        var named = FILTER.matcher(dictionary);
        return named.find() ? dictionary.substring(named.end(), Math.min(dictionary.length(), named.end() + 80)) : "";
    }

    private boolean unpacksModestly(int begin) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, begin, content.length - begin);
            long size = 0;
            int count;
            while ((count = inflater.inflate(sink)) > 0) {
                meanwhile.run();
                size += count;
                unpacked += count;
                if (size > STREAM_BYTES || unpacked > ALL_BYTES) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException broken) {
            return true; // it has nothing more to count
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
