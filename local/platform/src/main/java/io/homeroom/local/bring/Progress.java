package io.homeroom.local.bring;

/** Is told what happens to each part, from several threads. */
public interface Progress {

  void tell(String part, String what);

  void settled(String part, boolean well, String how);
}
