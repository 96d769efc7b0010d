package io.homeroom.payments.provider;

/** Something that the provider was asked to give back, and how far that has come. */
public record GivenBack(String id, Happening.Refunded.State state) {}
