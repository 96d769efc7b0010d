package io.homeroom.local.mongodb;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * Writes before it answers. The backend alone does so once a second, and what it acknowledged in
 * that second is lost when the process is killed.
 */
final class DurableBackend extends H2Backend {

  private DurableBackend(MVStore store) {
    super(store);
  }

  static DurableBackend in(Path file) {
    return new DurableBackend(new MVStore.Builder().fileName(file.toString()).open());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer = super.handleMessage(message);
    if (getMvStore().hasUnsavedChanges()) {
      commit();
    }
    return answer;
  }
}
