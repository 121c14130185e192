import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks each PDF named by the arguments after the first against the veraPDF profile named by the first ("ua1", "2a", "2b")
 * and prints one line of JSON a file as soon as it is done. One virtual machine for all files: loading it costs more than most files.
 * A file that cannot be parsed is a result too (clause "parse"), so that one bad file does not hide the verdict on the others.
 */
public class Validate {
    private static final int FAILURES_SHOWN_PER_RULE = 20;

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // some parsers print warnings; standard output carries results only
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
        for (String file : List.of(arguments).subList(1, arguments.length)) out.println(validate(file, flavour));
    }

    private static String validate(String file, PDFAFlavour flavour) {
        List<Map<String, String>> failures = new ArrayList<>();
        boolean compliant = false;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, FAILURES_SHOWN_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            compliant = result.isCompliant();
            for (TestAssertion failed : result.getTestAssertions()) {
                String rule = failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
                String description = failed.getErrorMessage() != null ? failed.getErrorMessage() : failed.getMessage();
                failures.add(failure(rule, description, failed.getLocation().getContext()));
            }
        } catch (Exception reason) {
            failures.add(failure("parse", String.valueOf(reason.getMessage()), reason.getClass().getSimpleName()));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("compliant", compliant);
        line.put("failures", failures);
        return json(line);
    }

    private static Map<String, String> failure(String clause, String description, String context) {
        return Map.of("clause", clause, "description", description, "context", context);
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
