/** What callers are told of codes. */
@NullMarked
package io.homeroom.identity.challenge.web;

import org.jspecify.annotations.NullMarked;
