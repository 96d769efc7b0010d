/** Consent's problems over HTTP. */
@NullMarked
package io.homeroom.progress.consent.web;

import org.jspecify.annotations.NullMarked;
