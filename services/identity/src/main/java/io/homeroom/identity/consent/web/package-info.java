/** Consent over HTTP, and the page on which it is signed. */
@NullMarked
package io.homeroom.identity.consent.web;

import org.jspecify.annotations.NullMarked;
