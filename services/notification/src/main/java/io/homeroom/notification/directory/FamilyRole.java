package io.homeroom.notification.directory;

/** What a person is in the family. */
public enum FamilyRole {
  PARENT,
  CHILD
}
