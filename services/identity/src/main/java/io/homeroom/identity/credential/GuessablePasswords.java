package io.homeroom.identity.credential;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Passwords that are common, or little more than a common one, a sequence or a repetition. */
@Lazy
@Component
class GuessablePasswords {
  /** The library's list has ten times as many and would take 28 MB for little gain. */
  private static final int COMMONEST = 10_000;

  /** A password this long that is guessable goes on as it began, and guessing takes long. */
  private static final int JUDGED_LENGTH = 32;

  private static final double LEAST_ENTROPY = 25;
  private static final long LONGEST_JUDGING_MILLIS = 100;

  private static final Nbvcxz ESTIMATOR = new Nbvcxz(configuration());

  boolean contain(String password) {
    String judged = password.substring(0, Math.min(JUDGED_LENGTH, password.length()));
    return !ESTIMATOR.estimate(judged).isMinimumEntropyMet();
  }

  private static Configuration configuration() {
    return new ConfigurationBuilder()
        .setDictionaries(List.of(commonest()))
        .setMinimumEntropy(LEAST_ENTROPY)
        .setCombinationAlgorithmTimeout(LONGEST_JUDGING_MILLIS)
        .createConfiguration();
  }

  /** The library would keep all the lists that it has loaded: 180,000 words. */
  private static Dictionary commonest() {
    List<Dictionary> loaded = ConfigurationBuilder.getDefaultDictionaries();
    Map<String, Integer> passwords =
        loaded.stream()
            .filter(dictionary -> dictionary.getDictionaryName().equals("passwords"))
            .flatMap(dictionary -> dictionary.getDictonary().entrySet().stream())
            .filter(entry -> entry.getValue() <= COMMONEST)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    loaded.clear();
    return new Dictionary("passwords", passwords, false);
  }
}
