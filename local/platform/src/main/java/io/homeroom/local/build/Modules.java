package io.homeroom.local.build;

import io.homeroom.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules of the repository, as its POMs declare them. */
final class Modules {

  private static final String OWN_GROUP = "io.homeroom";
  private static final String PARENT = "platform-bom";

  private final Path repository;
  private final Map<String, Module> byArtifact = new LinkedHashMap<>();

  private Modules(Path repository) {
    this.repository = repository;
  }

  static Modules of(Path repository) throws IOException {
    Modules modules = new Modules(repository);
    for (Element module : elements(pom(repository), "module")) {
      modules.add(repository.resolve(module.getTextContent().strip()));
    }
    return modules;
  }

  List<Path> folders() {
    return byArtifact.values().stream().map(Module::folder).toList();
  }

  Module in(String folder) {
    Path path = repository.resolve(folder);
    return byArtifact.values().stream()
        .filter(module -> module.folder().equals(path))
        .findFirst()
        .orElseThrow(() -> new Trouble(folder + " is not a module of the root POM."));
  }

  /** The folders whose content decides what the module's build gives. */
  Set<Path> inputs(Module module) {
    Set<Path> inputs = new LinkedHashSet<>(Set.of(module.folder()));
    for (String artifact : module.builtOn()) {
      Module other = byArtifact.get(artifact);
      if (other != null) {
        inputs.addAll(inputs(other));
      }
    }
    return inputs;
  }

  private void add(Path folder) throws IOException {
    Element pom = pom(folder);
    Set<String> builtOn =
        elements(pom, "dependency").stream()
            .filter(dependency -> OWN_GROUP.equals(child(dependency, "groupId")))
            .filter(dependency -> !"test".equals(child(dependency, "scope")))
            .map(dependency -> child(dependency, "artifactId"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String artifact = child(pom, "artifactId");
    boolean parent = artifact.equals(PARENT);
    builtOn.add(PARENT);
    byArtifact.put(artifact, new Module(folder, artifact, parent ? Set.of() : builtOn));
  }

  private static Element pom(Path folder) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(folder.resolve("pom.xml").toFile())
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(folder.resolve("pom.xml") + " cannot be read", e);
    }
  }

  private static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getNodeName())) {
        return node.getTextContent().strip();
      }
    }
    return "";
  }
}
