package nl.veerkracht.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.identity.PersonalData;

/** The answers that are kept for the programs of a person. */
@ApplicationScoped
class KeptAnswerData implements PersonalData {

  private final KeptAnswers answers;

  @SuppressWarnings("NullAway")
  protected KeptAnswerData() {
    this(null);
  }

  @Inject
  KeptAnswerData(KeptAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String part() {
    return "kept-answers";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return answers.of(account).stream().map(KeptAnswerData::line).toList();
  }

  private static Map<String, Object> line(KeptAnswer kept) {
    Answer answer = kept.answer();
    Map<String, Object> line = new TreeMap<>();
    line.put("kept", kept.moment().toString());
    line.put("status", answer.status());
    line.put("body", answer.body());
    String location = answer.location();
    if (location != null) {
      line.put("location", location);
    }
    return line;
  }
}
