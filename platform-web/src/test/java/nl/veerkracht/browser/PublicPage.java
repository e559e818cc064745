package nl.veerkracht.browser;

import nl.veerkracht.taxonomy.Language;

/** One address for everything that a public page can be. */
enum PublicPage {
  HOME("/nl", "/en"),
  SEARCH("/nl/zoeken", "/en/search"),
  SEARCH_WITH_WORDS("/nl/zoeken?q=weerbaarheid+jongeren", "/en/search?q=resilience+young+people"),
  SEARCH_NARROWED(
      "/nl/zoeken?q=jongeren&kind=intervention&factor=emotieregulatie&evidence=erkend&factor=bestaat-niet",
      "/en/search?q=young&kind=intervention&factor=emotieregulatie&evidence=erkend&factor=no-such"),
  SEARCH_BEYOND("/nl/zoeken?page=9999", "/en/search?page=9999"),
  SEARCH_WITHOUT_RESULT("/nl/zoeken?q=xqzvw&kind=tool", "/en/search?q=xqzvw&kind=tool"),
  INTERVENTION("/nl/item/pad", "/en/item/pad"),
  INTERVENTION_LITTLE_KNOWN("/nl/item/yng-escape-game", "/en/item/yng-escape-game"),
  TOOL("/nl/item/ebw-planevaluatie", "/en/item/ebw-planevaluatie"),
  PUBLICATION("/nl/item/pad-ggd-quasi-experiment-2012", "/en/item/pad-ggd-quasi-experiment-2012"),
  ORGANISATION("/nl/item/nji", "/en/item/nji"),
  PROGRAMME("/nl/item/agenda", "/en/item/agenda"),
  ACTIVITY("/nl/item/klankbordgroep", "/en/item/klankbordgroep"),
  OLD_VERSION("/nl/item/pad?version=1", "/en/item/pad?version=1"),
  VERSIONS("/nl/versies/pad", "/en/versions/pad"),
  FACTORS("/nl/factoren", "/en/factors"),
  LEVEL("/nl/factoren/individueel", "/en/factors/individueel"),
  FACTOR("/nl/factoren/emotieregulatie", "/en/factors/emotieregulatie"),
  PHENOMENA("/nl/fenomenen", "/en/phenomena"),
  PHENOMENON("/nl/fenomenen/polarisatie", "/en/phenomena/polarisatie"),
  PHENOMENON_NARROWER("/nl/fenomenen/jihadisme", "/en/phenomena/jihadisme"),
  EVIDENCE_MAP("/nl/bewijs-in-beeld", "/en/evidence-map"),
  EVIDENCE_MAP_CELL(
      "/nl/bewijs-in-beeld?setting=school&cell=emotieregulatie.polarisatie",
      "/en/evidence-map?setting=school&cell=emotieregulatie.polarisatie"),
  COMPARE_NOTHING("/nl/vergelijken", "/en/compare"),
  COMPARE(
      "/nl/vergelijken?item=pad&item=de-vreedzame-school&item=bestaat-niet&item=nji",
      "/en/compare?item=pad&item=de-vreedzame-school&item=no-such&item=nji"),
  AGENDA("/nl/pagina/de-agenda", "/en/page/de-agenda"),
  RECOGNITION("/nl/pagina/bewijs-en-erkenning", "/en/page/bewijs-en-erkenning"),
  ABOUT("/nl/pagina/over", "/en/page/over"),
  ACCESSIBILITY("/nl/pagina/toegankelijkheid", "/en/page/toegankelijkheid"),
  PRIVACY("/nl/pagina/privacy", "/en/page/privacy"),
  API("/nl/api", "/en/api"),
  SIGN_IN("/nl/inloggen", "/en/sign-in"),
  SIGN_UP("/nl/registreren", "/en/sign-up"),
  SIGN_OUT("/nl/uitloggen", "/en/sign-out"),
  FORGOT("/nl/wachtwoord-vergeten", "/en/forgot-password"),
  RESET_TOO_LATE("/nl/nieuw-wachtwoord?code=oud", "/en/new-password?code=old"),
  CONFIRM("/nl/bevestigen?code=x", "/en/confirm?code=x"),
  NEW_ADDRESS("/nl/nieuw-adres?code=x", "/en/new-address?code=x"),
  UNSUBSCRIBE("/nl/afmelden?code=x", "/en/unsubscribe?code=x"),
  NOT_FOUND("/nl/bestaat-niet", "/en/no-such-page"),
  NO_SUCH_ITEM("/nl/item/bestaat-niet", "/en/item/no-such-item"),
  NO_SUCH_LIST("/nl/gedeelde-lijst/x", "/en/shared-list/x");

  private final String dutch;
  private final String english;

  PublicPage(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  String path(Language language) {
    return language == Language.NL ? dutch : english;
  }

  int status() {
    return this == NOT_FOUND || this == NO_SUCH_ITEM || this == NO_SUCH_LIST ? 404 : 200;
  }
}
