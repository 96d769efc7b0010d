package io.homeroom.notification;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Notes what MongoDB is asked for. */
@TestConfiguration
public class MongoCommands implements CommandListener {
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private volatile boolean noting;

  @Bean
  MongoClientSettingsBuilderCustomizer notingCommands() {
    return settings -> settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (noting) {
      var collection = event.getCommand().get(event.getCommandName());
      if (collection == null || !collection.isString()) {
        return;
      }
      commands.add(event.getCommandName() + " " + collection.asString().getValue());
    }
  }

  /** What is asked for meanwhile, as "find people". */
  public List<String> during(Runnable task) {
    commands.clear();
    noting = true;
    try {
      task.run();
    } finally {
      noting = false;
    }
    return List.copyOf(commands);
  }
}
