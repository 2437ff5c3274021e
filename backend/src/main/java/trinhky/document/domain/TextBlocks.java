package trinhky.document.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words of a rendition, block by block: paragraphs, headings and table rows in their order. */
public final class TextBlocks {

    /**
     * A block.
     *
     * @param heading whether the block is a heading
     * @param text the words, cells of a row set apart by " | "
     */
    public record TextBlock(boolean heading, String text) {}

    private static final Pattern BLOCK =
            Pattern.compile("<(p|h2|h3|h4|tr)\\b[^>]*\\bdata-text=\"(\\w+)\"[^>]*>(.*?)</\\1\\s*>", Pattern.DOTALL);

    private TextBlocks() {}

    /** Reads the blocks of a page that {@code Renditions} made. */
    public static List<TextBlock> of(String page) {
        List<TextBlock> blocks = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(page); block.find(); ) {
            String text = words(block.group(3));
            if (!text.isEmpty()) {
                blocks.add(new TextBlock(block.group(2).equals("heading"), text));
            }
        }
        return blocks;
    }

    private static String words(String html) {
        String cells = html.replaceAll("</t[dh]\\s*>\\s*<t[dh][^>]*>", " | ");
        return HtmlUtils.htmlUnescape(cells.replaceAll("<[^>]*>", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
