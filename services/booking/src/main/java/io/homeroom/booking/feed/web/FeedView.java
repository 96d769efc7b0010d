package io.homeroom.booking.feed.web;

/** Where a calendar app finds the feed; told once, and to nobody else. */
record FeedView(String url) {}
