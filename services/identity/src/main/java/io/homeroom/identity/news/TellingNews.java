package io.homeroom.identity.news;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people by mail what has happened, if the transaction that does it is committed. */
@Component
public class TellingNews {
  private final AllNews news;
  private final Clock clock;

  TellingNews(AllNews news, Clock clock) {
    this.news = news;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(PersonId person, LetterTemplate template) {
    news.save(new News(person, template, clock.instant()));
  }
}
