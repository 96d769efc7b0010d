package io.homeroom.platform.test.cache;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Another replica: the same database and the same Redis, with caches of its own. */
public final class OtherReplica {

  private OtherReplica() {}

  /** Of these components; all else is the first one's. */
  public static AnnotationConfigApplicationContext of(
      ApplicationContext first, Class<?>... components) throws ClassNotFoundException {
    var other = new AnnotationConfigApplicationContext();
    other.setParent(first);
    other.register(Class.forName("io.homeroom.platform.cache.CacheAutoConfiguration"));
    other.register(components);
    other.refresh();
    return other;
  }
}
