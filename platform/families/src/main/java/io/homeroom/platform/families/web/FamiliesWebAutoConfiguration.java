package io.homeroom.platform.families.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Makes children known before controllers are called, and tells what is wrong with families. */
@AutoConfiguration
@Import({IntroducingChild.class, FamilyProblems.class})
final class FamiliesWebAutoConfiguration {}
