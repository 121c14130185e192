import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Reads lines of a veraPDF profile ("ua1", "2a", "2b") and a file's path, parted by a tab, and answers each with one line of
 * JSON, until its input ends. One virtual machine for all files: starting it and warming it up costs more than most files do.
 * A file that cannot be parsed is a verdict too (clause "parse"), so that one bad file does not hide the others.
 */
public class Validate {
    private static final int FAILURES_SHOWN_PER_RULE = 20;

    public record Failure(String clause, String description, String context) {}

    public record Verdict(String file, boolean compliant, List<Failure> failures) {}

    public static void main(String[] none) throws Exception {
        PrintStream verdicts = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // a parser that prints a warning must not break the lines of JSON
        VeraGreenfieldFoundryProvider.initialise();
        ObjectMapper json = new ObjectMapper();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] question = line.split("\t", 2);
            verdicts.println(json.writeValueAsString(validate(question[1], PDFAFlavour.byFlavourId(question[0]))));
        }
    }

    private static Verdict validate(String file, PDFAFlavour flavour) {
        List<Failure> failures = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, FAILURES_SHOWN_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion failed : result.getTestAssertions()) {
                String clause = failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
                String description = failed.getErrorMessage() != null ? failed.getErrorMessage() : failed.getMessage();
                failures.add(new Failure(clause, description, failed.getLocation().getContext()));
            }
            return new Verdict(file, result.isCompliant(), failures);
        } catch (Exception reason) {
            Throwable cause = reason.getCause() != null ? reason.getCause() : reason;
            return new Verdict(file, false, List.of(new Failure("parse", String.valueOf(reason.getMessage()), cause.toString())));
        }
    }
}
