package io.homeroom.gateway.redis;

/** Entries of Redis that somebody here keeps for a moment, as long as changes of them are told. */
public interface KeptEntries {

  /** What their keys begin with. */
  String prefix();

  /** From now on changes are told; what was read before may have changed unheard. */
  void begin();

  /** Changes are not told any more. */
  void end();

  /** The entry of this key has changed. */
  void forget(String key);

  /** Any of them may have changed. */
  void forgetAll();
}
