package io.homeroom.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.directory.People;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Nothing is kept of who goes while they say what they want. */
@NotificationTest
class GoneMeanwhileIT {
  private final UUID person = Ids.next();
  private final People people = mock(People.class);

  @Autowired private MongoOperations mongo;

  @Test
  void keepsNoPreferences() {
    preferences().put(person, new Preferences(null, Set.of(NoticeKind.ORDERS), Set.of()));
    assertThat(preferences().of(person)).isEqualTo(Preferences.NONE);
  }

  @Test
  void keepsNoUnsubscription() {
    preferences().unsubscribe(person, NoticeKind.ORDERS);
    assertThat(preferences().of(person)).isEqualTo(Preferences.NONE);
  }

  private PreferencesOfPeople preferences() {
    when(people.isRemoved(person)).thenReturn(false, true);
    return new PreferencesOfPeople(mongo, people);
  }
}
